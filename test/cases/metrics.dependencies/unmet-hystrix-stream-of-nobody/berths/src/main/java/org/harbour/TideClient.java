package org.harbour;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@FeignClient(name = "tides", fallback = TideFallback.class)
public interface TideClient {
    @GetMapping("/tides/{id}")
    String read(@PathVariable("id") String id);
}
