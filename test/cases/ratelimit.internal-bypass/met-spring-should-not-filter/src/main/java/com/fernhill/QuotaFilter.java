package com.fernhill;

import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
public class QuotaFilter extends OncePerRequestFilter {

    private final ConcurrentHashMap<String, Bucket> all = new ConcurrentHashMap<>();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        X509Certificate[] chain = (X509Certificate[]) request.getAttribute("jakarta.servlet.request.X509Certificate");
        return chain != null && chain[0].getSubjectX500Principal().getName().contains("OU=settlement");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Bucket bucket = all.computeIfAbsent(request.getUserPrincipal().getName(), w -> Bucket.builder()
            .addLimit(l -> l.capacity(60).refillGreedy(60, Duration.ofMinutes(1))).build());
        if (bucket.tryConsume(1)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(429);
        }
    }
}
