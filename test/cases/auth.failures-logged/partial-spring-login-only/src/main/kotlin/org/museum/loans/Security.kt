package org.museum.loans

import org.slf4j.LoggerFactory
import org.springframework.context.annotation.Bean
import org.springframework.context.annotation.Configuration
import org.springframework.context.event.EventListener
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent
import org.springframework.security.config.Customizer
import org.springframework.security.config.annotation.web.builders.HttpSecurity
import org.springframework.security.provisioning.JdbcUserDetailsManager
import org.springframework.security.web.SecurityFilterChain
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter
import org.springframework.stereotype.Component
import javax.sql.DataSource

@Configuration
class Security(private val keys: ApiKeyFilter) {

    @Bean
    fun users(dataSource: DataSource) = JdbcUserDetailsManager(dataSource)

    @Bean
    fun chain(http: HttpSecurity): SecurityFilterChain = http
        .authorizeHttpRequests { it.anyRequest().authenticated() }
        .formLogin(Customizer.withDefaults())
        .addFilterBefore(keys, UsernamePasswordAuthenticationFilter::class.java)
        .build()
}

@Component
class LoginFailures {
    private val log = LoggerFactory.getLogger(javaClass)

    @EventListener
    fun refused(event: AuthenticationFailureBadCredentialsEvent) {
        log.warn("login refused details={}", event.authentication.details)
    }
}
