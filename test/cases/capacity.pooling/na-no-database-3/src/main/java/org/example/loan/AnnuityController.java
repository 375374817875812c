package org.example.loan;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

@Controller("/annuity")
class AnnuityController {

    @Get
    BigDecimal monthly(@QueryValue BigDecimal sum, @QueryValue BigDecimal ratePercent, @QueryValue int months) {
        BigDecimal r = ratePercent.divide(BigDecimal.valueOf(1200), MathContext.DECIMAL64);
        BigDecimal q = r.add(BigDecimal.ONE).pow(months, MathContext.DECIMAL64);
        return sum.multiply(r).multiply(q)
                .divide(q.subtract(BigDecimal.ONE), MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP);
    }
}
