package org.citylib.lending;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/loans")
class LendingController {
    private static final Logger log = LoggerFactory.getLogger(LendingController.class);
    private final LoanDesk desk;
    private final Reminders reminders;
    private final CatalogueIndex index;

    LendingController(LoanDesk desk, Reminders reminders, CatalogueIndex index) {
        this.desk = desk;
        this.reminders = reminders;
        this.index = index;
    }

    @PostMapping
    Loan lend(@RequestBody LoanRequest body) {
        Loan loan = desk.lend(body.copyId(), body.memberId());
        log.info("loan created loan={} copy={}", loan.id(), body.copyId());
        reminders.schedule(loan);
        index.markLent(body.copyId());
        return loan;
    }

    record LoanRequest(String copyId, String memberId) {}
}
