package com.acme.orders;

import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

@Component
public class AddressClient {
    private final RestClient http = RestClient.create("http://address.internal");

    public String address(String customer) {
        return http.get().uri("/address/{c}", customer).retrieve().body(String.class);
    }
}
