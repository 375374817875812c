package io.claimly.claims.config;

import feign.RequestInterceptor;
import io.claimly.claims.web.CorrelationFilter;
import io.github.resilience4j.retry.RetryRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.web.client.RestClient;

import java.time.Duration;

@Configuration
public class HttpClientsConfig {

    private static final Logger log = LoggerFactory.getLogger(HttpClientsConfig.class);

    private final RestClient.Builder base;

    public HttpClientsConfig(RestClient.Builder base) {
        this.base = base;
    }

    @Bean
    RestClient policyRestClient(@Value("${claims.policy-url}") String url) {
        return build(url, Duration.ofSeconds(2));
    }

    @Bean
    RestClient fraudRestClient(@Value("${claims.fraud-url}") String url) {
        return build(url, Duration.ofSeconds(3));
    }

    private RestClient build(String url, Duration read) {
        var settings = ClientHttpRequestFactorySettings.defaults()
                .withConnectTimeout(Duration.ofSeconds(1))
                .withReadTimeout(read);
        return base.clone()
                .baseUrl(url)
                .requestFactory(ClientHttpRequestFactoryBuilder.jdk().build(settings))
                .requestInterceptor(correlation())
                .build();
    }

    private static ClientHttpRequestInterceptor correlation() {
        return (request, body, execution) -> {
            String id = MDC.get(CorrelationFilter.MDC_KEY);
            if (id != null) {
                request.getHeaders().set(CorrelationFilter.HEADER, id);
            }
            return execution.execute(request, body);
        };
    }

    @Bean
    RequestInterceptor feignCorrelation() {
        return template -> {
            String id = MDC.get(CorrelationFilter.MDC_KEY);
            if (id != null) {
                template.header(CorrelationFilter.HEADER, id);
            }
        };
    }

    @Autowired
    void watchRetries(RetryRegistry retries) {
        retries.getAllRetries().forEach(r -> r.getEventPublisher()
                .onRetry(e -> log.warn("retrying {} attempt={} wait={}ms cause={}", e.getName(),
                        e.getNumberOfRetryAttempts(), e.getWaitInterval().toMillis(),
                        e.getLastThrowable().getClass().getSimpleName())));
    }
}
