class PoliciesController < ApplicationController
  before_action :set_paper_trail_whodunnit

  def update
    policy = Policy.find(params[:id])
    policy.update!(params.require(:policy).permit(:premium, :ends_on))
    render json: policy
  end
end
