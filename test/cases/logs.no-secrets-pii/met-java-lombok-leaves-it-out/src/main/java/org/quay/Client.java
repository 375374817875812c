package org.quay;

import lombok.Data;
import lombok.ToString;

@Data
@ToString(exclude = {"clientSecret"})
public class Client {
    private String id;
    private String clientSecret;
}
