package com.acme.parcels;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
public class CouponController {
    private static final Logger log = LoggerFactory.getLogger(CouponController.class);

    @PostMapping("/coupons/{code}/redeem")
    public void redeem(@PathVariable String code) {
        log.info("coupon redeemed code={}", code);
    }
}
