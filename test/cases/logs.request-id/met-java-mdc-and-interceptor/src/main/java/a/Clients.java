package a;

import org.slf4j.MDC;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;

@Configuration
class Clients {
    @Bean
    RestTemplate rest(RestTemplateBuilder builder) {
        return builder.additionalInterceptors((request, body, execution) -> {
            request.getHeaders().set("X-Request-Id", MDC.get(ContextFilter.REQUEST_ID));
            return execution.execute(request, body);
        }).build();
    }
}
