package org.infopool.web.platform;

import io.github.bucket4j.Bucket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The buckets of the clients that were here last. So many are kept that one address cannot push the others out. */
final class RateBuckets {
    private static final int MOST = 50_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    synchronized Bucket of(String client, Supplier<Bucket> make) {
        return buckets.computeIfAbsent(client, any -> make.get());
    }
}
