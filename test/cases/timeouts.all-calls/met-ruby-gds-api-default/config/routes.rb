Rails.application.routes.draw do
  resources :pages, only: %i[show]
end
