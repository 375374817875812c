class ContractsController < ApplicationController
  def show
    @contract = Contract.find(params[:id])
  end

  def update
    @contract = Contract.find(params[:id])
    @contract.update!(params.require(:contract).permit(:terms))
    redirect_to @contract
  end

  def destroy
    Contract.find(params[:id]).destroy!
    redirect_to root_path
  end
end
