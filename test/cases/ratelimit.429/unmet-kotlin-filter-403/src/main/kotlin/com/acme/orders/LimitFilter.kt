package com.acme.orders

import io.github.bucket4j.Bucket
import jakarta.servlet.FilterChain
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import org.springframework.http.HttpStatus
import org.springframework.stereotype.Component
import org.springframework.web.filter.OncePerRequestFilter
import java.time.Duration
import java.util.concurrent.ConcurrentHashMap

@Component
class LimitFilter : OncePerRequestFilter() {
    private val buckets = ConcurrentHashMap<String, Bucket>()

    private fun bucket() = Bucket.builder()
        .addLimit { it.capacity(100).refillGreedy(100, Duration.ofMinutes(1)) }
        .build()

    override fun doFilterInternal(req: HttpServletRequest, res: HttpServletResponse, chain: FilterChain) {
        if (buckets.computeIfAbsent(req.remoteAddr) { bucket() }.tryConsume(1)) chain.doFilter(req, res)
        else res.sendError(HttpStatus.FORBIDDEN.value(), "too many requests")
    }
}
