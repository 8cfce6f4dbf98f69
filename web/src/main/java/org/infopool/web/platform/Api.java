package org.infopool.web.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API. Every resource and provider of this module belongs to it. */
@ApplicationPath("/api")
public class Api extends Application {}
