package io.claimly.claims.client;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

import java.math.BigDecimal;
import java.util.UUID;

@Component
public class FraudScoreClient {

    private static final Logger log = LoggerFactory.getLogger(FraudScoreClient.class);

    record ScoreRequest(UUID claimId, BigDecimal amount) {}
    record ScoreResponse(double score) {}

    private final RestClient http;

    public FraudScoreClient(@Qualifier("fraudRestClient") RestClient http) {
        this.http = http;
    }

    public double score(UUID claimId, BigDecimal amount) {
        try {
            ScoreResponse res = http.post().uri("/v2/scores")
                    .body(new ScoreRequest(claimId, amount))
                    .retrieve().body(ScoreResponse.class);
            return res.score();
        } catch (RestClientException e) {
            log.error("fraud scoring failed claim={}", claimId, e);
            throw e;
        }
    }
}
