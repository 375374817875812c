package io.fernway.quotes.clients;

import java.math.BigDecimal;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@FeignClient(name = "tariffs", url = "${carriers.tariff-url}")
public interface TariffClient {

    record Tariff(String lane, BigDecimal pricePerKg) {}

    @GetMapping("/v2/tariffs")
    Tariff tariff(@RequestParam("lane") String lane);
}
