package com.acme.quotes;

import jakarta.servlet.*;
import jakarta.servlet.http.*;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

@Component
public class ApiKeyFilter extends OncePerRequestFilter {
    private final Buckets buckets;
    private final KeyStore keys;

    public ApiKeyFilter(Buckets buckets, KeyStore keys) {
        this.buckets = buckets;
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest req, HttpServletResponse res, FilterChain chain) throws ServletException, IOException {
        String key = req.getHeader("X-Api-Key");
        if (key == null || !keys.known(key)) {
            res.sendError(401);
        } else if (!buckets.take(key)) {
            res.sendError(429);
        } else {
            chain.doFilter(req, res);
        }
    }
}
