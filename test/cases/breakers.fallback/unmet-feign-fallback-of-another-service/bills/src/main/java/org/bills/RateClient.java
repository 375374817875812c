package org.bills;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@FeignClient(name = "rates", fallback = RateFallback.class)
public interface RateClient {
    @GetMapping("/rates/{id}")
    String read(@PathVariable("id") String id);
}
