# frozen_string_literal: true

Rails.application.config.filter_parameters += %i[
  passw secret token _key crypt salt otp ssn email phone iban first_name last_name street
]
