package io.claimly.claims;

import io.claimly.claims.domain.Repositories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

@Testcontainers
@SpringBootTest(properties = {
        "claims.policy-url=http://localhost:1", "claims.fraud-url=http://localhost:1",
        "claims.crypto-key=0011223344", "PAYOUTS_URL=http://localhost:1",
        "SMTP_HOST=localhost", "SMTP_PASSWORD=x",
        "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/jwks"})
class ClaimFlowIT {

    @Container
    @ServiceConnection
    static PostgreSQLContainer<?> db = new PostgreSQLContainer<>("postgres:16-alpine");

    @Autowired
    Repositories.Claims claims;

    @Test
    void schemaMatchesEntities() {
        assertThat(claims.count()).isZero();
    }
}
