Rails.application.routes.draw do
  resources :elms, only: %i[index]
  namespace(:internal) { resources :exports, only: %i[index] }
end
