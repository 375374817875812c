package org.harbour;

import org.springframework.data.repository.CrudRepository;

public interface BerthRepository extends CrudRepository<Berth, String> {
    Berth findByName(String name);
}
