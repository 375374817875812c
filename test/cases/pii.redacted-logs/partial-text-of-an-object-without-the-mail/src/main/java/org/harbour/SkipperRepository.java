package org.harbour;

import org.springframework.data.repository.CrudRepository;

public interface SkipperRepository extends CrudRepository<Skipper, String> {
}
