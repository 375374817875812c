package org.ferry;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

@ServerFilter("/**")
public class AccessFilter {
    private static final Logger LOG = LoggerFactory.getLogger("access");

    @RequestFilter
    public void before(HttpRequest<?> request) {
        request.setAttribute("started", System.nanoTime());
    }

    @ResponseFilter
    public void after(HttpRequest<?> request, HttpResponse<?> response) {
        LOG.info("{} {} -> {}", request.getMethod(), request.getPath(), response.code());
    }
}
