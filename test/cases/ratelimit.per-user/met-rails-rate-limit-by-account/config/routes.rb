Rails.application.routes.draw do
  resources :hives, only: %i[index show]
end
