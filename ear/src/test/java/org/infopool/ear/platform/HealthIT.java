package org.infopool.ear.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.infopool.ear.testing.OverHttp;
import org.junit.jupiter.api.Test;

class HealthIT extends OverHttp {
    @Test
    void saysThatItLives() {
        var answer = get("/api/health/live");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"status\":\"UP\"}", answer.body());
    }

    @Test
    void saysThatItIsReady() {
        var answer = get("/api/health/ready");
        assertEquals(200, answer.statusCode());
        assertEquals("{\"status\":\"UP\"}", answer.body());
    }
}
