package io.fernway.quotes.clients;

import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@FeignClient(name = "transit", url = "${carriers.transit-url}")
public interface TransitClient {

    record Transit(int days) {}

    @GetMapping("/lanes/{lane}/transit")
    Transit transit(@PathVariable("lane") String lane);
}
