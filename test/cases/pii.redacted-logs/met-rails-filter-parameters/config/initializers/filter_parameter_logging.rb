# frozen_string_literal: true

Rails.application.config.filter_parameters += %i[
  passw secret token _key
  first_name last_name email phone street postcode born_on iban
]
