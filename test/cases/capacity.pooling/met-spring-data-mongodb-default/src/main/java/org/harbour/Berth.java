package org.harbour;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

@Document(collection = "berths")
public class Berth {
    @Id
    private String name;
}
