package acme;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TracingConfig {
    @Bean
    Sampler sampler(@Value("${dock.trace-ratio:0.3}") double ratio) {
        return Sampler.parentBased(Sampler.traceIdRatioBased(ratio));
    }
}
