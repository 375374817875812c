package org.quay;

public class Boat {
    private Integer id;
    private Owner owner;

    public Integer getId() {
        return id;
    }

    public Owner getOwner() {
        return owner;
    }

    @Override
    public String toString() {
        return new ToStringCreator(this).append("id", getId()).append("ownerName", getOwner().getLastName()).toString();
    }
}
