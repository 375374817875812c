package org.citylib.lending;

import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

@Service
class LoanDesk {
    private static final Logger log = LoggerFactory.getLogger(LoanDesk.class);
    private final RestClient members = RestClient.create("http://members.internal");

    Loan lend(String copyId, String memberId) {
        try {
            String address = members.get().uri("/members/{id}/address", memberId).retrieve().body(String.class);
            return new Loan(UUID.randomUUID(), copyId, address, LocalDate.now().plusWeeks(4));
        } catch (RestClientException e) {
            log.error("member service refused loan copy={}", copyId, e);
            throw e;
        }
    }
}

record Loan(UUID id, String copyId, String memberAddress, LocalDate due) {}
