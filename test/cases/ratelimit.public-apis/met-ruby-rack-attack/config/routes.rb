Rails.application.routes.draw do
  get "/up", to: proc { [200, {}, ["ok"]] }
  resources :poems, only: %i[index show]
end
