package io.claimly.claims.domain;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

public final class Repositories {

    private Repositories() {}

    public interface Claims extends JpaRepository<Claim, UUID> {
        List<Claim> findByClaimantId(UUID claimantId);

        List<Claim> findByStateAndRemindedAtIsNullAndSubmittedAtBefore(Claim.State state, Instant before, Limit limit);
    }

    public interface Claimants extends JpaRepository<Claimant, UUID> {
        Optional<Claimant> findBySub(String sub);
    }
}
