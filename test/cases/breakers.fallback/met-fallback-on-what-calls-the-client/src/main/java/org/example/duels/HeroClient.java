package org.example.duels;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
public class HeroClient {
    private final HeroApi heroes;

    public HeroClient(@RestClient HeroApi heroes) {
        this.heroes = heroes;
    }

    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 2000)
    public String random() {
        return this.heroes.random();
    }
}
