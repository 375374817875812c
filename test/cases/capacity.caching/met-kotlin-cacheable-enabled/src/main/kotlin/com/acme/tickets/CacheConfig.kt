package com.acme.tickets

import com.github.benmanes.caffeine.cache.Caffeine
import org.springframework.cache.annotation.EnableCaching
import org.springframework.cache.caffeine.CaffeineCacheManager
import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import java.time.Duration

@Configuration
@EnableCaching
class CacheConfig {
    @Bean
    fun cacheManager() = CaffeineCacheManager("routes", "stops").apply {
        setCaffeine(Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(2)))
    }
}
