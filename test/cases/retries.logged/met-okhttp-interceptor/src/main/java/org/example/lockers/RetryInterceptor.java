package org.example.lockers;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class RetryInterceptor implements Interceptor {
    private static final Logger log = LoggerFactory.getLogger(RetryInterceptor.class);
    private final int maxRetries;

    public RetryInterceptor(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        int attempt = 0;
        while (true) {
            try {
                return chain.proceed(chain.request());
            } catch (IOException e) {
                if (++attempt > maxRetries) {
                    throw e;
                }
                long wait = (100L << attempt) + ThreadLocalRandom.current().nextLong(100);
                log.warn("attempt {} to {} failed, next in {} ms", attempt, chain.request().url(), wait, e);
                try {
                    Thread.sleep(wait);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IOException(interrupted);
                }
            }
        }
    }
}
