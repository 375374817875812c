Rails.application.config.filter_parameters += %i[
  passw secret token _key crypt salt card email phone first_name last_name street postcode iban
]
