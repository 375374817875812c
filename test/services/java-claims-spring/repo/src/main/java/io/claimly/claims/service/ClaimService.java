package io.claimly.claims.service;

import io.claimly.claims.client.FraudScoreClient;
import io.claimly.claims.client.PayoutGateway;
import io.claimly.claims.client.PolicyClient;
import io.claimly.claims.domain.Claim;
import io.claimly.claims.domain.Claimant;
import io.claimly.claims.domain.Repositories;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.persistence.EntityNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@Service
public class ClaimService {

    private static final Logger log = LoggerFactory.getLogger(ClaimService.class);

    private final Repositories.Claims claims;
    private final Repositories.Claimants claimants;
    private final PolicyClient policies;
    private final FraudScoreClient fraud;
    private final PayoutGateway payouts;
    private final Counter submitted;
    private final DistributionSummary approvedAmount;

    public ClaimService(Repositories.Claims claims, Repositories.Claimants claimants, PolicyClient policies,
                        FraudScoreClient fraud, PayoutGateway payouts, MeterRegistry meters) {
        this.claims = claims;
        this.claimants = claimants;
        this.policies = policies;
        this.fraud = fraud;
        this.payouts = payouts;
        this.submitted = meters.counter("claims.submitted");
        this.approvedAmount = DistributionSummary.builder("claims.approved.amount").baseUnit("eur").register(meters);
    }

    @Transactional
    public Claim submit(String sub, String policyNumber, String description, BigDecimal amount, String iban) {
        Claimant claimant = claimants.findBySub(sub).orElseThrow(EntityNotFoundException::new);
        PolicyClient.Policy policy = policies.find(policyNumber);
        Claim claim = new Claim(claimant, policyNumber, description, amount);
        claimant.setIban(iban);
        double score = fraud.score(claim.getId(), amount);
        claim.route(policy.verified() && score < 0.7 && amount.compareTo(policy.ceiling()) <= 0);
        submitted.increment();
        log.info("claim {} submitted by {} <{}> payout account {}", claim.getId(), claimant.getFullName(),
                claimant.getEmail(), iban);
        return claims.save(claim);
    }

    @Transactional(readOnly = true)
    public Claim find(UUID id) {
        return claims.findById(id).orElseThrow(EntityNotFoundException::new);
    }

    @Transactional(readOnly = true)
    public List<Claim> byClaimant(UUID claimantId) {
        return claims.findByClaimantId(claimantId);
    }

    @Transactional
    public Claim approve(UUID id) {
        Claim claim = find(id);
        var payout = payouts.order(id, claim.getAmount(), claim.getClaimant().getIban());
        claim.approved(payout.id());
        approvedAmount.record(claim.getAmount().doubleValue());
        log.info("claim {} approved payout={}", id, payout.id());
        return claim;
    }

    @Transactional(readOnly = true)
    public String payoutState(UUID id) {
        return payouts.state(find(id).getPayoutId()).state();
    }

    @Transactional
    public void erasePersonalData(UUID claimantId) {
        claimants.findById(claimantId).orElseThrow(EntityNotFoundException::new).anonymise();
        log.info("personal data erased claimant={}", claimantId);
    }
}
