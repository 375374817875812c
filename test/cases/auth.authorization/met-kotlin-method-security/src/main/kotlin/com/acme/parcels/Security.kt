package com.acme.parcels

import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity
import org.springframework.security.config.annotation.web.builders.HttpSecurity
import org.springframework.security.core.Authentication
import org.springframework.stereotype.Component

@Configuration
@EnableMethodSecurity
class Security {
    @Bean
    fun chain(http: HttpSecurity) = http
        .authorizeHttpRequests { it.anyRequest().authenticated() }
        .oauth2ResourceServer { it.jwt { } }
        .build()
}

@Component("owners")
class Owners(private val albums: AlbumRepository) {
    fun owns(auth: Authentication, id: Long) = albums.findById(id).map { it.ownerId == auth.name }.orElse(false)
}
