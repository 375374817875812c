package a;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
public class WebConfig implements WebMvcConfigurer {
    private final QuotaInterceptor quota;

    public WebConfig(QuotaInterceptor quota) { this.quota = quota; }

    @Override
    public void addInterceptors(InterceptorRegistry registry) { registry.addInterceptor(quota).addPathPatterns("/**"); }
}
