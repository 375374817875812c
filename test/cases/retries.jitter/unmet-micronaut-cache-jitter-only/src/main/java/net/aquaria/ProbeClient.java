package net.aquaria;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.retry.annotation.Retryable;

@Client("${probe.url}")
@Retryable(attempts = "3", delay = "300ms", multiplier = "2")
public interface ProbeClient {
    @Get("/tanks/{tank}/ph")
    double ph(String tank);
}
