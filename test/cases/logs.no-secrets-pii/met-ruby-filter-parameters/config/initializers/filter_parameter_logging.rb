Rails.application.config.filter_parameters += %i[
  password email phone first_name last_name street iban token
]
