package org.quay;

public class Owner {
    private String lastName;

    public String getLastName() {
        return lastName;
    }
}
