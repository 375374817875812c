# frozen_string_literal: true

Rails.application.routes.draw do
  resource :session, only: %i[create destroy]
  resources :passwords, only: %i[create update], param: :token
  resources :looms, only: %i[index show]
end
