package io.fernway.quotes;

import io.fernway.quotes.clients.TariffClient;
import io.fernway.quotes.clients.TransitClient;
import java.math.BigDecimal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class QuoteController {

    record Quote(String lane, BigDecimal total, int days) {}

    private final TariffClient tariffs;
    private final TransitClient transit;

    QuoteController(TariffClient tariffs, TransitClient transit) {
        this.tariffs = tariffs;
        this.transit = transit;
    }

    @GetMapping("/quotes")
    Quote quote(@RequestParam String lane, @RequestParam BigDecimal kg) {
        var total = tariffs.tariff(lane).pricePerKg().multiply(kg);
        return new Quote(lane, total, transit.transit(lane).days());
    }
}
