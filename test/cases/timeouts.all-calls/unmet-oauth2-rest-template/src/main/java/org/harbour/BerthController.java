package org.harbour;

import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.OAuth2RestTemplate;
import org.springframework.security.oauth2.client.token.grant.client.ClientCredentialsResourceDetails;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthController {
    @GetMapping("/berths")
    public String berths() {
        OAuth2RestTemplate tides = new OAuth2RestTemplate(new ClientCredentialsResourceDetails());
        return tides.getForObject("http://tides.example.com/now", String.class);
    }
}
