package com.acme.quotes;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.servlet.config.annotation.*;

@Configuration
public class WebConfig implements WebMvcConfigurer {
    private final LimitInterceptor limit;

    public WebConfig(LimitInterceptor limit) {
        this.limit = limit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(limit).addPathPatterns("/**");
    }
}

@RestController
class MorseController {
    @GetMapping("/morse/{text}")
    String morse(@PathVariable String text) {
        return text.replace("s", "... ").replace("o", "--- ");
    }
}
