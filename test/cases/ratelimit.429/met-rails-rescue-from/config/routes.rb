Rails.application.routes.draw do
  resources :buoys, only: %i[index]
end
