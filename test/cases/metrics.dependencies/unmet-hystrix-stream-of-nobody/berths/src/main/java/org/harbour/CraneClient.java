package org.harbour;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@FeignClient(name = "cranes", fallback = CraneFallback.class)
public interface CraneClient {
    @GetMapping("/cranes/{id}")
    String read(@PathVariable("id") String id);
}
