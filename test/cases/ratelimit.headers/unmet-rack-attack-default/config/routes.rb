Rails.application.routes.draw do
  resources :cheeses, only: %i[index show]
end
