package fi.taiga.permits;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@ApplicationScoped
public class ZoningService {

    @RestClient
    CadastreApi cadastre;

    @Timeout(2000)
    @CircuitBreaker
    public boolean fellingAllowed(String lot) {
        return "forest".equals(cadastre.lot(lot).zone());
    }
}
